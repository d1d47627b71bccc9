import type { Command, Reassignment } from '@one-window/kernel';

/** Who carries a lead until inspectors are assigned (承办): `D`, no article. */
export type ClaimInspection = Command<'ClaimInspection', Readonly<Record<never, never>>>;
export type ReassignInspection = Command<'ReassignInspection', Reassignment>;

export type HandlingCommand = ClaimInspection | ReassignInspection;
