/** The analyzer’s command line as a function; its package has no types for it. */
declare module '@custom-elements-manifest/analyzer/cli.js' {
  export function cli(options: {
    readonly argv: readonly string[];
    readonly cwd: string;
    readonly noWrite: boolean;
  }): Promise<unknown>;
}
