import { useFormat } from '#app/layout/reader'
import { type FigureCode, isValue } from '#server/reports/figures/codes.schema'

/** A figure as people say it: records are counted, values are rounded to what can be taken in at a glance. */
export function useFigure() {
  const { number, roundMoney, money } = useFormat()
  return {
    short: (figure: FigureCode, value: number) => (isValue(figure) ? roundMoney(value) : number(value)),
    exact: (figure: FigureCode, value: number) => (isValue(figure) ? money(value) : number(value)),
  }
}
