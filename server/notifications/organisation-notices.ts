import type { Subscriptions } from '#server/platform/events'
import { notify } from './notifications'

type Told = Pick<
  Required<Subscriptions>,
  | 'organisations.verification-asked'
  | 'organisations.verified'
  | 'organisations.refused'
  | 'organisations.joined'
  | 'organisations.left'
  | 'organisations.role-changed'
  | 'organisations.removed'
>

const own = '/organisation'

/** Notices that follow from what happens to organisations. They stand below this capability and cannot call it. */
export const organisationNotices: Told = {
  'organisations.verification-asked': [
    (tx, { organisationId, name }) =>
      notify(
        tx,
        { office: true },
        {
          kind: 'organisations:notices.verification-asked',
          details: { organisation: name },
          path: `/office/verification/${organisationId}`,
        },
      ),
  ],
  'organisations.verified': [
    (tx, { organisationId, name }) =>
      notify(
        tx,
        { organisationIds: [organisationId] },
        { kind: 'organisations:notices.verified', details: { organisation: name }, path: own, mail: true },
      ),
  ],
  'organisations.refused': [
    (tx, { organisationId, name }) =>
      notify(
        tx,
        { organisationIds: [organisationId] },
        { kind: 'organisations:notices.refused', details: { organisation: name }, path: own, mail: true },
      ),
  ],
  'organisations.joined': [
    (tx, { organisationId, name, accountId, person }) =>
      notify(
        tx,
        { organisationIds: [organisationId] },
        { kind: 'organisations:notices.joined', details: { organisation: name, person }, path: `${own}/members` },
        accountId,
      ),
  ],
  'organisations.left': [
    (tx, { organisationId, name, person }) =>
      notify(
        tx,
        { organisationIds: [organisationId] },
        { kind: 'organisations:notices.left', details: { organisation: name, person }, path: `${own}/members` },
      ),
  ],
  'organisations.role-changed': [
    (tx, { name, accountId, role }) =>
      notify(tx, { accountIds: [accountId] }, { kind: `organisations:notices.now-${role}`, details: { organisation: name }, path: own }),
  ],
  'organisations.removed': [
    (tx, { name, accountId }) =>
      notify(
        tx,
        { accountIds: [accountId] },
        { kind: 'organisations:notices.removed', details: { organisation: name }, path: '/dashboard' },
      ),
  ],
}
