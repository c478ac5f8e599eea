import { BarChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { LegacyGridContainLabel } from 'echarts/features'
import { SVGRenderer } from 'echarts/renderers'
import type { ChartInput } from './charts.requests'

echarts.use([BarChart, GridComponent, LegacyGridContainLabel, SVGRenderer])

/** The colours of the interface, by the names of its tokens: a drawing follows when they change. */
const ink = 'var(--color-ink)'
const muted = 'var(--color-muted)'
const line = 'var(--color-line)'
const accent = 'var(--color-accent-700)'

/** About as wide as a chart stands on a desk; a phone shows it smaller, with the table below it. */
const width = 900
const type = { fontSize: 13, fontFamily: 'inherit' }

/** Of a letter of the page's type, as a share of its size. */
const LETTER = 0.56
// Without a browser the library takes every letter with a mark for a square one, and so cuts Vietnamese labels short.
echarts.setPlatformAPI({
  measureText: (text, font = '') => ({
    width: LETTER * Number(/([\d.]+)px/.exec(font)?.[1] ?? type.fontSize) * text.normalize('NFC').length,
  }),
})

/** Draws the bars as SVG, without a single word that is not in the input. Runs in a thread: the first takes a tenth of a second. */
export function draw(input: ChartInput): string {
  const height = input.kind === 'columns' ? 300 : 48 + input.labels.length * 34
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption(input.kind === 'columns' ? columns(input) : bars(input))
    return own(chart.renderToSVGString({ useViewBox: true }), height)
  } finally {
    chart.dispose()
  }
}

function columns({ labels, values, said }: ChartInput) {
  // Thirty columns and more have no room for a figure each; the table beside the drawing has them all.
  const crowded = labels.length > 14
  return {
    animation: false,
    textStyle: type,
    grid: { left: crowded ? 32 : 8, right: 8, top: 28, bottom: 8, containLabel: true },
    xAxis: {
      type: 'category',
      data: labels,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: line } },
      axisLabel: { ...type, color: muted, hideOverlap: true, interval: crowded ? 'auto' : 0, rotate: crowded ? 45 : 0 },
    },
    yAxis: { type: 'value', axisLabel: { show: false }, splitNumber: 4, splitLine: { lineStyle: { color: line } }, minInterval: 1 },
    series: [
      {
        type: 'bar',
        data: values,
        barMaxWidth: 44,
        itemStyle: { color: accent, borderRadius: [3, 3, 0, 0] },
        label: labelled(said, 'top', !crowded),
      },
    ],
  }
}

function bars({ labels, values, said }: ChartInput) {
  return {
    animation: false,
    textStyle: type,
    grid: { left: 8, right: 110, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: 'value', axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: labels,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: line } },
      axisLabel: { ...type, color: ink, width: 330, overflow: 'break', lineHeight: 16 },
    },
    series: [
      {
        type: 'bar',
        data: values,
        barWidth: 20,
        itemStyle: { color: accent, borderRadius: [0, 3, 3, 0] },
        label: labelled(said, 'right', true),
      },
    ],
  }
}

function labelled(said: string[], position: 'top' | 'right', show: boolean) {
  return {
    ...type,
    show,
    position,
    color: ink,
    fontWeight: 600,
    formatter: ({ dataIndex }: { dataIndex: number }) => said[dataIndex] ?? '',
  }
}

/** Made to fit the page: as wide as its place, in the page's own type, without styles, and without what only a script would read. */
function own(svg: string, height: number): string {
  return svg
    .replace(
      /^<svg [^>]*>/,
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="100%" aria-hidden="true" focusable="false">`,
    )
    .replace(/<rect [^>]*fill="none"[^>]*><\/rect>/, '')
    .replace(/<style >[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, (tag) =>
      tag
        .replace(/ style="([^"]*)"/g, (_, style: string) => attributes(style))
        .replace(/ (?:class|pointer-events|xml:space|ecmeta_\w+)="[^"]*"/g, '')
        .replace(/(\d+\.\d)\d+/g, '$1'),
    )
}

/** Inline styles as attributes, which the content policy has no say about. */
function attributes(style: string): string {
  return style
    .split(';')
    .map((rule) => rule.split(':', 2))
    .filter(([name]) => name === 'font-size' || name === 'font-weight')
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')
}
