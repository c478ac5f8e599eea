import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { LinkButton } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { Definition } from '#app/ui/definition'
import { EmptyState } from '#app/ui/empty-state'
import { Notice } from '#app/ui/notice'
import { Stack } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { useTranslation } from 'react-i18next'

interface Candidate {
  match_id: string
  score: number
  announced: boolean
  technology_vi: string
  technology_en: string
  need_vi: string
  need_en: string
  supplier_vi: string
  supplier_en: string
  enterprise_vi: string
  enterprise_en: string
}

interface CandidatesProps {
  fairId: string
  candidates: readonly Candidate[]
  ready: number
  withheld: number
  page: number
  href: (page: number) => string
}

/** Matches that could become meetings, the best score first. */
export function Candidates({ fairId, candidates, ready, withheld, page, href }: CandidatesProps) {
  const { t } = useTranslation('techmart')
  const { words, number } = useFormat()
  const at = useAt()
  return (
    <Stack>
      {withheld > 0 ? <Notice>{t('timetable.withheld', { count: withheld })}</Notice> : null}
      {candidates.length === 0 ? (
        <EmptyState level={3} picture="done" title={t('timetable.no-candidates')}>
          {t('timetable.no-candidates-text')}
        </EmptyState>
      ) : null}
      <ul className="grid gap-4">
        {candidates.map((candidate) => {
          const supplier = words(candidate.supplier_vi, candidate.supplier_en)
          const enterprise = words(candidate.enterprise_vi, candidate.enterprise_en)
          return (
            <Card
              key={candidate.match_id}
              as="li"
              eyebrow={`${t('timetable.score')}: ${number(candidate.score)}`}
              status={candidate.announced ? <Badge icon="check">{t('timetable.announced')}</Badge> : null}
              title={t('timetable.meeting', { supplier, enterprise })}
              actions={
                <LinkButton size="small" href={at(paths.officeNewMeeting(fairId, `match=${candidate.match_id}`))}>
                  {t('timetable.arrange')}
                  <span className="sr-only"> {t('timetable.arrange-hidden', { supplier, enterprise })}</span>
                </LinkButton>
              }
            >
              <Definition
                layout="columns"
                items={[
                  { term: t('meeting.technology'), value: words(candidate.technology_vi, candidate.technology_en) },
                  { term: t('meeting.need'), value: words(candidate.need_vi, candidate.need_en) },
                ]}
              />
            </Card>
          )
        })}
      </ul>
      <Pages page={page} pages={Math.ceil(ready / 10)} href={href} />
    </Stack>
  )
}
