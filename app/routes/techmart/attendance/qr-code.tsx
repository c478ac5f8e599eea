interface QrCodeProps {
  picture: { size: number; path: string }
  label: string
  className?: string
}

/** A QR code in black on white, whatever the page's colours. */
export function QrCode({ picture, label, className }: QrCodeProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${picture.size} ${picture.size}`}
      shapeRendering="crispEdges"
      className={className}
      data-testid="qr"
    >
      <rect width={picture.size} height={picture.size} fill="#ffffff" />
      <path d={picture.path} fill="#000000" />
    </svg>
  )
}
