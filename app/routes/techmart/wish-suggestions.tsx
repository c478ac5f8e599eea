import { useAt } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Card } from '#app/ui/card'
import { Definition } from '#app/ui/definition'
import { EmptyState } from '#app/ui/empty-state'
import { Stack } from '#app/ui/page'
import { PreviousNext } from '#app/ui/pagination'
import { useTranslation } from 'react-i18next'
import { WishButtons } from './wish-buttons'

interface Suggestion {
  id: string
  wishId: string
  score: number
  name_vi: string
  name_en: string
  province: string
  technology_vi: string
  technology_en: string
  need_vi: string
  need_en: string
  anonymous: boolean
  reasons: string[]
}

interface WishSuggestionsProps {
  fairId: string
  suggestions: readonly Suggestion[]
  page: number
  more: boolean
}

/** Whom matching suggests at this fair, the best score first, with what speaks for it. */
export function WishSuggestions({ fairId, suggestions, page, more }: WishSuggestionsProps) {
  const { t } = useTranslation('wishes')
  const common = useTranslation('common').t
  const { words, number } = useFormat()
  const names = useNames()
  const at = useAt()
  const to = (wanted: number) => at(`${paths.fairWishes(fairId)}?page=${wanted}#suggestions`)
  if (suggestions.length === 0) {
    return (
      <EmptyState level={3} picture="done" title={t('suggestions-empty')}>
        {t('suggestions-empty-text')}
      </EmptyState>
    )
  }
  return (
    <Stack>
      <ul className="grid gap-4">
        {suggestions.map((each) => {
          const name = words(each.name_vi, each.name_en)
          return (
            <Card
              key={each.id}
              as="li"
              title={name}
              eyebrow={`${t('score', { score: number(each.score) })} · ${names.province(each.province)}`}
              actions={<WishButtons wishId={each.wishId} name={name} whom={{ matchId: each.id }} />}
            >
              <Definition
                layout="columns"
                items={[
                  { term: t('technology'), value: words(each.technology_vi, each.technology_en) },
                  { term: t('need'), value: words(each.need_vi, each.need_en) },
                ]}
              />
              {each.reasons.length > 0 ? (
                <ul className="list-disc pl-5 text-sm text-muted">
                  {each.reasons.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              ) : null}
              {each.anonymous ? <p className="text-sm font-medium">{t('reveals')}</p> : null}
            </Card>
          )
        })}
      </ul>
      {page > 1 || more ? (
        <PreviousNext
          label={common('pagination.label')}
          previous={page > 1 ? { href: to(page - 1), text: common('pagination.previous') } : undefined}
          next={more ? { href: to(page + 1), text: common('pagination.next') } : undefined}
        />
      ) : null}
    </Stack>
  )
}
