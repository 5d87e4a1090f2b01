import { analyzeJsonLines } from './cli/analyze.ts';

process.exitCode = await analyzeJsonLines(process.stdin, process.stdout);
