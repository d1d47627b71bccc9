/** The steps asked for and those they need, in their order. @throws Error where one is unknown. */
export const stepsFor = (all, wanted) => {
  if (wanted === undefined) return all;
  const byName = new Map(all.map(step => [step.name, step]));
  const chosen = new Set();
  const choose = name => {
    const step = byName.get(name);
    if (step === undefined) throw new Error(`There is no step ${name}.`);
    for (const needed of step.after ?? []) choose(needed);
    chosen.add(step);
  };
  wanted.forEach(choose);
  return all.filter(step => chosen.has(step));
};
