// The way to /v1: JSON both ways, the CSRF token, problems (RFC 9457) as errors, and to sign in again where that is over.

export class Problem extends Error {
  constructor(status, body) {
    super(body.detail || body.title || `The server answered ${status}.`);
    this.status = status;
    this.code = body.code ?? "";
    this.body = body;
  }
}

export const csrf = () => document.querySelector('meta[name="csrf-token"]')?.content ?? "";

export function signInAgain() {
  const back = location.pathname + location.search;
  location.assign(`/sign-in?next=${encodeURIComponent(back)}`);
}

/** Call the API; the answer's JSON, or null where it has none. Raises Problem; status 0 where nothing answers. */
export async function call(method, path, body, options = {}) {
  const headers = { Accept: "application/json", ...options.headers };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (!["GET", "HEAD"].includes(method)) headers["X-CSRF-Token"] = csrf();
  let answer;
  try {
    answer = await fetch(path, {
      ...options, method, headers, credentials: "same-origin",
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Problem(0, { title: "docpipe does not answer. Check your connection; nothing was lost.", code: "offline" });
  }
  const text = await answer.text();
  let json = null;
  try { json = text ? JSON.parse(text) : null; } catch { /* no JSON */ }
  if (answer.ok) return json;
  if (answer.status === 401 && !options.stay) signInAgain();
  throw new Problem(answer.status, json ?? {});
}
