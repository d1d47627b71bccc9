/** `acceptApplication` is the operation, `AcceptApplication` the domain's command. */
export const domainCommand = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
