import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes } from 'react';

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  readonly icon: LucideIcon;
  /** Name for screen readers and the tooltip. */
  readonly label: string;
  readonly size?: number;
}

export function IconButton({ icon: Icon, label, size = 16, className = '', ...rest }: IconButtonProps) {
  return (
    <button type="button" className={`icon-button ${className}`} aria-label={label} title={label} {...rest}>
      <Icon className="icon" size={size} strokeWidth={1.75} aria-hidden />
    </button>
  );
}
