import {execFileSync} from 'node:child_process';
import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {execPath} from 'node:process';

/** Folder of handwritten declarations. They import from frameworks, which this package does not install. */
const FRAMEWORKS = 'frameworks';

/** Writes the declarations of what `index.ts` and `define.ts` reach, and those for frameworks. */
export function writeTypes(root: string, outDir: string): void {
  const tool = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(execPath, [tool, '--project', 'tsconfig.package.json', '--outDir', outDir], {
    cwd: root,
    stdio: 'inherit',
  });
  cpSync(join(root, 'src', FRAMEWORKS), join(outDir, FRAMEWORKS), {
    recursive: true,
    filter: (path) => !path.endsWith('.ts') || path.endsWith('.d.ts'),
  });
  for (const name of readdirSync(outDir, {recursive: true, encoding: 'utf8'})) {
    if (!name.endsWith('.d.ts')) continue;
    const path = join(outDir, name);
    writeFileSync(path, withExtensions(readFileSync(path, 'utf8')));
  }
}

/** Relative imports with the extension that Node asks for, and a bundler does not mind. */
export function withExtensions(declarations: string): string {
  return declarations.replace(
    /(\b(?:from|import)\s*\(?\s*)(['"])(\.{1,2}\/[^'"]+)\2/g,
    (_all, before: string, quote: string, path: string) => `${before}${quote}${path}.js${quote}`,
  );
}
