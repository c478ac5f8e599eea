import { spawnSync } from 'node:child_process'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

export interface Browser {
  executablePath: string
  args: string[]
  env: Record<string, string>
}

/**
 * The Chromium inside an npm package, unpacked under node_modules: no download, no system package, and a folder of this
 * checkout's own, since another user's copy in the common temporary folder could not be run.
 */
export async function unpackChromium(): Promise<Browser> {
  const folder = resolve('node_modules/.cache/chromium')
  mkdirSync(folder, { recursive: true })
  const temporary = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium')
    const executablePath = await chromium.executablePath()
    const env: Record<string, string> = { FONTCONFIG_FILE: ownFonts(folder) }
    // On a machine without the usual libraries the package's own are used.
    if (spawnSync(executablePath, ['--version']).status !== 0) {
      await inflate(resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br'))
      env.LD_LIBRARY_PATH = resolve(folder, 'al2023/lib')
    }
    return {
      executablePath,
      env,
      args: [
        '--no-sandbox',
        '--no-zygote',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--font-render-hinting=none',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    }
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = temporary
  }
}

/** The package's own list of folders knows the common temporary one only; without any font Chromium ends where it looks for one. */
function ownFonts(folder: string): string {
  const file = resolve(folder, 'fonts.conf')
  const list = [`<dir>${resolve(folder, 'fonts')}</dir>`, `<cachedir>${resolve(folder, 'fonts-cache')}</cachedir>`]
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${list.join('')}</fontconfig>\n`)
  // Whole at once: each of the tests' processes writes it, while another's browser may be reading it.
  renameSync(unfinished, file)
  return file
}
