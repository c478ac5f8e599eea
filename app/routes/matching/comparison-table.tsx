import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { TextLink } from '#app/ui/link'
import { ScrollBox } from '#app/ui/scroll-box'
import { ScoreBar } from '#app/ui/score-bar'
import { Tag } from '#app/ui/tag'
import type { Comparison } from '#server/matching/matching'
import { useTranslation } from 'react-i18next'
import { Best, Row, Sentences, headClass } from './comparison-parts'
import { useEnterprise } from './enterprise'

const cellClass = 'min-w-52 p-3 align-top sm:min-w-40 print:min-w-0'

/** Criteria in rows, suggestions in columns; the first column stays while the others are moved on a phone. */
export function ComparisonTable({ comparison }: { comparison: Comparison }) {
  const { about, record, matches, criteria, best } = comparison
  const { t } = useTranslation('comparison')
  const { words, number } = useFormat()
  const enterprise = useEnterprise()
  const at = useAt()
  const without = (id: string) =>
    at(
      `${about === 'need' ? paths.compareOfNeed(record.id) : paths.compareOfTechnology(record.id)}?${new URLSearchParams(
        matches.filter((match) => match.id !== id).map((match) => ['match', match.id]),
      )}`,
    )
  return (
    <ScrollBox
      label={t('title')}
      className="relative overflow-x-auto rounded-lg border border-line bg-white shadow-card print:overflow-visible print:text-[8.5pt]"
    >
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{t('caption')}</caption>
        <thead>
          <tr className="border-b border-line">
            <td className={headClass} />
            {matches.map((match) => (
              <th key={match.id} scope="col" className={`${cellClass} text-left font-normal`}>
                <TextLink href={at(paths.match(match.id))} className="text-base font-semibold">
                  {about === 'need'
                    ? words(match.technology.titleVi, match.technology.titleEn)
                    : words(match.need.titleVi, match.need.titleEn)}
                </TextLink>
                <span className="mt-1 block text-muted">
                  {about === 'need'
                    ? words(match.technology.organisation.nameVi, match.technology.organisation.nameEn)
                    : enterprise(match.need)}
                </span>
                {match.state === 'suggested' ? null : (
                  <span className="mt-1 block">
                    <Tag>{t(`matching:states.${match.state}`)}</Tag>
                  </span>
                )}
                {matches.length > 2 ? (
                  <TextLink href={without(match.id)} className="no-print mt-1 inline-block">
                    {t('take-out')}
                    <span className="sr-only">: {words(match.technology.titleVi, match.technology.titleEn)}</span>
                  </TextLink>
                ) : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="[&_tr+tr]:border-t [&_tr+tr]:border-line">
          <Row head={t('matching:line.score')}>
            {matches.map((match, index) => (
              <td key={match.id} className={cellClass}>
                <ScoreBar value={match.score} label={t('matching:line.score')} text={number(match.score)} />
                <Best is={best[index] === true} />
              </td>
            ))}
          </Row>
          {criteria.map(({ key, cells }) => (
            <Row key={key} head={t(`matching:criteria.${key}`)}>
              {cells.map((cell, index) => (
                <td key={matches[index]?.id} className={cellClass}>
                  {cell ? (
                    <>
                      <ScoreBar
                        size="small"
                        value={cell.points}
                        max={cell.weight}
                        label={t(`matching:criteria.${key}`)}
                        text={t('matching:show.of', { points: number(cell.points), weight: number(cell.weight) })}
                      />
                      <Best is={cell.best} />
                      {/* The words in common have a row of their own. */}
                      {key === 'text' ? null : <p className="mt-1">{cell.sentence}</p>}
                    </>
                  ) : (
                    <span className="text-muted">{t('not-asked')}</span>
                  )}
                </td>
              ))}
            </Row>
          ))}
          <Row head={t('words')}>
            {matches.map((match) => (
              <td key={match.id} className={cellClass}>
                {match.words.length > 0
                  ? match.words.map(({ need, offer }) => (need === offer ? need : `${need} ≈ ${offer}`)).join(', ')
                  : t('no-words')}
              </td>
            ))}
          </Row>
          <Row head={t('conflicts')}>
            {matches.map(({ id, conflicts }) => (
              <td key={id} className={cellClass}>
                {conflicts.length > 0 ? <Sentences sentences={conflicts} warning /> : <Tag tone="success">{t('no-conflict')}</Tag>}
              </td>
            ))}
          </Row>
          <Row head={t('changes')}>
            {matches.map(({ id, changes }) => (
              <td key={id} className={cellClass}>
                {changes.length > 0 ? <Sentences sentences={changes} /> : <span className="text-muted">{t('no-change')}</span>}
              </td>
            ))}
          </Row>
        </tbody>
      </table>
    </ScrollBox>
  )
}
