// The server as a program: prints one line of JSON when it is ready; ends when its standard input does, or by SIGTERM.
//   node tests/fault_server/fault_server.mjs
import { startFaultServer } from "./server.mjs";

const server = await startFaultServer();
let ending = false;
const end = async () => {
  if (ending) return;
  ending = true;
  await server.stop();
  process.exit(0);
};
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, end);
process.stdin.on("end", end).on("close", end).on("error", end).resume();
process.stdout.on("error", end);
process.stdout.write(`${JSON.stringify({ control: server.control, ca: server.caFile, allow: server.allow, hosts: server.hosts })}\n`);
