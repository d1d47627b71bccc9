export const dockerfiles = async round => {
  const files = await round.files('*Dockerfile');
  if (files.length === 0) throw new Error('no Dockerfile was found, though there are some');
  await round.run('hadolint', files);
  round.say(files.join(', '));
};
