import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { Badge } from '#app/ui/badge'
import { Button } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { Definition } from '#app/ui/definition'
import { Tag, type Tone } from '#app/ui/tag'
import type { WishKind, WishState } from '#server/techmart/wishes/wishes.states'
import { useTranslation } from 'react-i18next'

interface Wish {
  id: string
  kind: WishKind
  state: WishState
  note: string
  name_vi: string
  name_en: string
  technology_vi: string | null
  technology_en: string | null
  need_vi: string | null
  need_en: string | null
  mutual: boolean
  can: { withdraw?: boolean; accept?: boolean; decline?: boolean }
}

const tones: Record<WishState, Tone> = {
  asked: 'warning',
  accepted: 'success',
  declined: 'neutral',
  withdrawn: 'neutral',
  private: 'neutral',
}
const acts = [
  ['accept', 'primary'],
  ['decline', 'secondary'],
  ['withdraw', 'secondary'],
] as const

/** Wishes of the organisation, or those of others for it, with what it may do about each. */
export function WishList({ wishes, of }: { wishes: readonly Wish[]; of: 'own' | 'others' }) {
  const { t } = useTranslation('wishes')
  const { words } = useFormat()
  return (
    <ul className="grid gap-4">
      {wishes.map((wish) => {
        const name = words(wish.name_vi, wish.name_en)
        return (
          <Card
            key={wish.id}
            as="li"
            title={name}
            eyebrow={t(`kinds.${wish.kind}`)}
            status={
              <>
                {wish.mutual ? <Badge icon="handshake">{t('mutual')}</Badge> : null}
                <Tag tone={tones[wish.state]}>{t(of === 'own' ? `states.${wish.state}` : `asked-states.${wish.state}`)}</Tag>
              </>
            }
            actions={acts.flatMap(([act, variant]) =>
              wish.can[act] ? (
                <Form key={act} method="post" preventScrollReset>
                  <input type="hidden" name="intent" value={act} />
                  <input type="hidden" name="wishId" value={wish.id} />
                  <Button size="small" variant={variant}>
                    {t(act)}
                    <span className="sr-only"> {name}</span>
                  </Button>
                </Form>
              ) : (
                []
              ),
            )}
          >
            <Definition
              layout="columns"
              items={[
                { term: t('technology'), value: words(wish.technology_vi ?? '', wish.technology_en ?? '') },
                { term: t('need'), value: words(wish.need_vi ?? '', wish.need_en ?? '') },
                { term: t('note'), value: wish.note },
              ]}
            />
          </Card>
        )
      })}
    </ul>
  )
}
