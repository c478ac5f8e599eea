import { createTranslator, localeOf } from '#server/i18n/text'
import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { holdTheLine } from './live/line'

/** A page is in one language, so the browser loads the texts of that one only. */
async function hydrate() {
  const locale = localeOf(window.location.pathname)
  const { texts } = await (locale === 'en' ? import('#server/i18n/en') : import('#server/i18n/vi'))
  const translator = createTranslator(locale, texts)
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={translator}>
          <RemixBrowser />
        </I18nextProvider>
      </StrictMode>,
    )
  })
}

holdTheLine()
void hydrate()
