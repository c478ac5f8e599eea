/**
 * Calls `stop` once the npm that started this process is gone: a signal to npm ends its shell, which tells nobody. A process
 * that was started without npm may outlive who started it.
 */
export function stopWithNpm(stop) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    // What is said on the way out has no reader any more.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
    stop()
  }, 500)
  timer.unref()
}
