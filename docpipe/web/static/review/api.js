// The routes that the review screen calls, over the shared way to /v1. Knows no screen.

import { call } from "../api.js";

const PATIENCE = 20000;
const once = (method, path, body, options) => call(method, path, body, { stay: true, signal: AbortSignal.timeout(PATIENCE), ...options });

/** One call; after somebody has signed in anew in another tab, with that session's token. */
async function here(method, path, body, options) {
  try {
    return await once(method, path, body, options);
  } catch (problem) {
    if (problem.code !== "wrong_csrf" || !(await renewed())) throw problem;
    return once(method, path, body, options);
  }
}

/** Take the token that the page would have now; true where there is one. */
async function renewed() {
  const page = await fetch(location.href, { headers: { Accept: "text/html" } }).then((answer) => answer.text()).catch(() => "");
  const fresh = new DOMParser().parseFromString(page, "text/html").querySelector('meta[name="csrf-token"]')?.content;
  const mine = document.querySelector('meta[name="csrf-token"]');
  if (!fresh || !mine) return false;
  mine.content = fresh;
  return true;
}

/** Whether the same call may do later: nothing answered, or too much was going on. */
export const passing = (problem) => problem.status === 0 || problem.status === 429 || problem.status >= 500;

export const reviews = {
  get: (id) => here("GET", `/v1/reviews/${id}`),
  next: () => here("POST", "/v1/reviews/claim", {}),
  claim: (id) => here("POST", `/v1/reviews/${id}/claim`, {}),
  keep: (id, token) => here("PUT", `/v1/reviews/${id}/claim`, { token }),
  giveUp: (id, token) => here("DELETE", `/v1/reviews/${id}/claim?token=${token}`, undefined, { keepalive: true }),
  draft: (id, body, options) => here("PUT", `/v1/reviews/${id}/draft`, body, options),
  decide: (id, verb, body) => here("POST", `/v1/reviews/${id}/${verb}`, body),
};

export const cuts = {
  get: (id) => here("GET", `/v1/documents/${id}/cut`),
  send: (id, body) => here("POST", `/v1/documents/${id}/cut`, body),
};

export const wordsOf = async (id, pageNo) => (await here("GET", `/v1/documents/${id}/pages/${pageNo}/words`)).words ?? [];
export const imageAddress = (id, pageNo, dpi) => `/v1/documents/${id}/pages/${pageNo}/image?dpi=${dpi}`;
export const documentTypes = async () => (await here("GET", "/v1/document-types")).items;
