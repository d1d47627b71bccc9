export const TimelineTab = () => null;
