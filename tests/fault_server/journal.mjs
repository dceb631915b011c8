// What the server saw: every request and every connection, so that a test can judge a client's manners.
import { performance } from "node:perf_hooks";

const now = () => Math.round(performance.now() * 10) / 10;

export class Journal {
  requests = [];
  connections = [];
  night = 1;
  #underway = new Map();  // host → requests that have come and are not answered
  #asked = new Map();  // "GET host/path" and "host/path" → how often in this night
  #lastConnection = 0;

  /** Forgets everything seen; requests under way still count as concurrent. */
  reset() {
    this.requests = [];
    this.connections = [];
    this.#asked.clear();
  }

  /** A new night is a new run: what answers "first this, then that" starts over. */
  setNight(night) {
    this.night = night;
    this.#asked.clear();
  }

  openConnection(listener, socket) {
    const entry = { id: ++this.#lastConnection, listener, in: now(), out: null, received: 0, sent: 0 };
    this.connections.push(entry);
    socket.on("close", () => Object.assign(entry, { out: now(), received: socket.bytesRead, sent: socket.bytesWritten }));
    return entry;
  }

  begin(facts) {
    const concurrent = (this.#underway.get(facts.host) ?? 0) + 1;
    this.#underway.set(facts.host, concurrent);
    const entry = { ...facts, concurrent, in: now(), out: null, status: null, sent: 0 };
    this.requests.push(entry);
    return entry;
  }

  end(entry, facts) {
    if (entry.out !== null) return;
    Object.assign(entry, facts, { out: now() });
    this.#underway.set(entry.host, this.#underway.get(entry.host) - 1);
  }

  /** How often `key` was counted in this night, this time included. */
  count(key) {
    const times = (this.#asked.get(key) ?? 0) + 1;
    this.#asked.set(key, times);
    return times;
  }
}
