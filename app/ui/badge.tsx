export { Badge, type BadgeProps } from './tag'
