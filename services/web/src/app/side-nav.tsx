import {
  AlertOutlined,
  AuditOutlined,
  ClockCircleOutlined,
  DashboardOutlined,
  EyeOutlined,
  FileAddOutlined,
  SearchOutlined,
  SwapOutlined,
  TeamOutlined,
  UnorderedListOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { Link, useRouterState } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session';
import { addressOf, destinationsOf, whereIs, type Destination } from './navigation';

const icons: Record<Destination, ComponentType> = {
  work: UnorderedListOutlined,
  register: FileAddOutlined,
  find: SearchOutlined,
  leads: AlertOutlined,
  handOvers: SwapOutlined,
  deadlines: ClockCircleOutlined,
  overdue: WarningOutlined,
  supervised: EyeOutlined,
  approve: AuditOutlined,
  unit: TeamOutlined,
  system: DashboardOutlined,
};

export const SideNav = () => {
  const { t } = useTranslation();
  const { role } = useMe();
  const here = useRouterState({ select: ({ location }) => whereIs(role, location.pathname, location.search) });
  return (
    <nav className="side-nav" aria-label={t('nav.label')}>
      <ul>
        {destinationsOf[role].map(destination => {
          const Icon = icons[destination];
          const { to, search } = addressOf[destination];
          return (
            <li key={destination}>
              <Link
                to={to}
                search={search}
                activeOptions={{ exact: true }}
                {...(destination === here ? { className: 'active', 'aria-current': 'page' as const } : {})}
              >
                <span className="icon" aria-hidden="true">
                  <Icon />
                </span>
                {t(`nav.${destination}`)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
