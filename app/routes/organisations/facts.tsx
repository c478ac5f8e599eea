import { useNames } from '#app/layout/names'
import { Definition } from '#app/ui/definition'
import { TextLink } from '#app/ui/link'
import { useTranslation } from 'react-i18next'

interface FactsProps {
  organisation: { kind: string; province: string; address: string; website: string; fields: string[] }
  /** Facts that not everybody may see. */
  more?: { term: string; value: string | null }[]
}

/** Who and where an organisation is. */
export function Facts({ organisation, more = [] }: FactsProps) {
  const { t } = useTranslation('organisations')
  const names = useNames()
  const { website } = organisation
  return (
    <Definition
      items={[
        { term: t('show.kind'), value: t(`kinds.${organisation.kind}`) },
        ...more.slice(0, 1),
        { term: t('show.province'), value: names.province(organisation.province) },
        { term: t('show.address'), value: organisation.address },
        ...more.slice(1),
        {
          term: t('show.website'),
          value: website ? (
            <TextLink href={website} className="break-all" rel="noopener nofollow ugc">
              {website.replace(/^https?:\/\/|\/$/g, '')}
            </TextLink>
          ) : null,
        },
        { term: t('show.fields'), value: organisation.fields.map(names.field).join(' · ') },
      ]}
    />
  )
}
