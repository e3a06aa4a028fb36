const INTERVAL = 500;

/**
 * Between npm and us stands a shell that passes no signals on: when npm is asked to end, the shell is gone and we would stay. Only under npm,
 * because a script that puts us in the background means us to stay.
 * @param {() => void} stop
 */
export function whenOrphaned(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, INTERVAL);
  timer.unref();
}
