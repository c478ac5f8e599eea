import { type FieldSource, TextInput } from '#app/ui/field'
import { useTranslation } from 'react-i18next'

interface PersonFieldsProps {
  fields: Readonly<Record<string, FieldSource | undefined>>
  /** The person fills it in alone: their browser may help. */
  own?: boolean
  mailNeeded?: boolean
  organisation?: boolean
  organisationHint?: string
}

/** Who somebody is, in the order in which a badge says it. */
export function PersonFields({ fields, own = false, mailNeeded = false, organisation = true, organisationHint }: PersonFieldsProps) {
  const { t } = useTranslation('attendance')
  const { name, position, organisationName, phone, mail } = fields
  const help = (word: string) => (own ? word : 'off')
  return (
    <>
      {name ? <TextInput field={name} label={t('person.name')} maxLength={120} autoComplete={help('name')} /> : null}
      {mail ? (
        <TextInput
          field={mail}
          label={t('person.mail')}
          hint={mailNeeded ? t('person.mail-hint') : undefined}
          type="email"
          inputMode="email"
          maxLength={254}
          autoComplete={help('email')}
          optional={!mailNeeded}
        />
      ) : null}
      {phone ? (
        <TextInput field={phone} label={t('person.phone')} type="tel" width="medium" maxLength={40} autoComplete={help('tel')} optional />
      ) : null}
      {organisation && organisationName ? (
        <TextInput
          field={organisationName}
          label={t('person.organisation')}
          hint={organisationHint}
          maxLength={200}
          autoComplete={help('organization')}
          optional
        />
      ) : null}
      {position ? (
        <TextInput field={position} label={t('person.position')} maxLength={120} autoComplete={help('organization-title')} optional />
      ) : null}
    </>
  )
}

export function usePersonLabels(): Record<string, string> {
  const { t } = useTranslation('attendance')
  return {
    name: t('person.name'),
    mail: t('person.mail'),
    phone: t('person.phone'),
    organisationName: t('person.organisation'),
    position: t('person.position'),
    kind: t('person.kind'),
    note: t('person.note'),
    file: t('group.file'),
  }
}
