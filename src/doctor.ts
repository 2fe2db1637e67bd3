import { doctorExitCode, doctorReport } from './doctor/report.ts';
import { runDoctor } from './doctor/run-doctor.ts';

// `npm run doctor`: says what is wrong with the configuration, before the bot is started or when it does not work.
const findings = await runDoctor(process.env, { now: () => new Date() });
process.stdout.write(doctorReport(findings));
process.exitCode = doctorExitCode(findings);
