/** What the command line knows of `init` before it is called: its code reads policies, and no other command waits for it. */
export const INIT = {
  name: 'init',
  about: 'Writes a commented policy to start from, from inputs or a few questions; with --workflow a workflow, too.',
  inputs: async () => (await import('./inputs.ts')).INIT_INPUTS,
  open: async (args: readonly string[]) => (await import('./command.ts')).openInit(args),
};
