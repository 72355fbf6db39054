import { runFaults } from './run';

process.exitCode = await runFaults(process.argv.slice(2));
// A browser that lets go of its pipes late must not hold up whoever waits for the verdict.
process.exit();
