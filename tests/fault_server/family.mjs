/**
 * A fault is
 *   number       in the list of sixty, where it has one
 *   name         also the first part of its host, so that every fault has a host (and so a pace) of its own
 *   listener     plain | tls | h2 | … (see listeners.mjs); `certificate` names one of authority.mjs
 *   path         what a site links to; `address` instead, a function of `url`, where the address itself is the fault
 *   observation  what a run has to say of it; `nights` instead, where it changes from run to run
 *   reason, status, final, title, mediaType   what the report has to say beside it, where that is part of the behaviour
 *   routes       path → answer (answers.mjs); `any` answers the rest, 404 where it is absent
 *   hosts        other hosts that the fault needs, in the same shape
 *   methods      what the fault's own path must have been asked, in order, where that is the behaviour
 */
export const family = (name, faults, defaults = {}) =>
  faults.map((fault) => ({
    family: name,
    host: `${fault.name}.${name}.fault.example`,
    listener: "plain",
    path: "/page",
    ...defaults,
    ...fault,
  }));
