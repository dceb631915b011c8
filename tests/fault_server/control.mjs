// The door for tests in another process:
//   GET /catalog   every fault without its functions     GET /log     {night, requests, connections}
//   POST /reset    forgets what was seen                 POST /night/N   the next run is night N
import { createServer } from "node:http";

export async function openControl(server) {
  const { journal } = server;
  const answers = {
    "GET /catalog": () => server.faults,
    "GET /log": () => ({ night: journal.night, requests: journal.requests, connections: journal.connections }),
    "POST /reset": () => journal.reset(),
    "POST /night": (night) => journal.setNight(Number(night)),
  };
  const door = createServer((request, response) => {
    const [, name, argument] = request.url.split("/");
    const answer = answers[`${request.method} /${name}`];
    response.writeHead(answer ? 200 : 404, { "content-type": "application/json" });
    response.end(answer ? JSON.stringify(answer(argument) ?? null) : "null");
  });
  await new Promise((resolve, reject) => {
    door.once("error", reject);
    door.listen({ host: "127.0.0.1", port: 0 }, resolve);
  });
  return {
    address: `http://127.0.0.1:${door.address().port}`,
    close: () => new Promise((resolve) => {
      door.close(resolve);
      door.closeAllConnections?.();
    }),
  };
}
