export const SERVICES = ['intake', 'arbitration', 'inspection', 'one-window'];
