import { runImports } from './run';

process.exitCode = await runImports(process.argv.slice(2));
