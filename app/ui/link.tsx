import { Link as RouterLink } from '@remix-run/react'
import { forwardRef, type AnchorHTMLAttributes } from 'react'
import { classNames } from './class-names'

export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string
  /** The server answers with a file or another document: let the browser load it. */
  reloadDocument?: boolean
  preventScrollReset?: boolean
  prefetch?: 'none' | 'intent' | 'viewport'
}

/** What the router's link comes to on the server, without the work that only a press needs: a page has fifty of them. */
const onServer = typeof document === 'undefined'

/** A link without any look of its own: the router's inside the site, the browser's for files and other sites. */
export const Anchor = forwardRef<HTMLAnchorElement, LinkProps>(function Anchor({ href, children, ...rest }, ref) {
  const external = /^[a-z][a-z+.-]*:/i.test(href)
  if (external || href.startsWith('#') || rest.download !== undefined) {
    const { reloadDocument: _reload, preventScrollReset: _reset, prefetch: _prefetch, ...native } = rest
    return (
      <a ref={ref} href={href} rel={external ? 'noopener' : undefined} {...native}>
        {children}
      </a>
    )
  }
  if (onServer && href.startsWith('/')) {
    const { reloadDocument, preventScrollReset: _reset, prefetch: _prefetch, ...native } = rest
    return (
      <a ref={ref} href={href} data-discover={reloadDocument ? undefined : 'true'} {...native}>
        {children}
      </a>
    )
  }
  return (
    <RouterLink ref={ref} to={href} {...rest}>
      {children}
    </RouterLink>
  )
})

/** A link in running text. */
export const TextLink = forwardRef<HTMLAnchorElement, LinkProps>(function TextLink({ className, ...rest }, ref) {
  return <Anchor ref={ref} className={classNames('link', className)} {...rest} />
})
