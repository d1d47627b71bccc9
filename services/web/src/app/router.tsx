import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { sessionQuery } from '../api/session';
import { WaitedBlocks } from '../components/loading-blocks';
import { NotFoundPage } from '../pages/not-found';
import { BrokenPage } from '../pages/broken';
import { addressOf, firstPageOf } from './navigation';
import * as search from './search-params';
import { Shell } from './shell';

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  notFoundComponent: NotFoundPage,
});

const signInRoute = createRoute({
  getParentRoute: () => root,
  path: '/signin',
  validateSearch: search.signIn,
  component: lazyRouteComponent(() => import('../pages/sign-in'), 'SignInPage'),
});

const verifyRoute = createRoute({
  getParentRoute: () => root,
  path: '/verify',
  component: lazyRouteComponent(() => import('../pages/verify-page'), 'VerifyPage'),
});

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/signin', search: location.pathname === '/' ? {} : { back: location.href } });
    return { session };
  },
});

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: ({ context }) => {
    throw redirect({ ...addressOf[firstPageOf(context.session.account.role)], replace: true });
  },
});

const page = <Path extends string, Search>(
  path: Path,
  validateSearch: (input: Record<string, unknown>) => Search,
  component: ReturnType<typeof lazyRouteComponent>,
) => createRoute({ getParentRoute: () => shell, path, validateSearch, component, pendingComponent: WaitedBlocks });

const work = page(
  '/work',
  search.work,
  lazyRouteComponent(() => import('../pages/work/work-page'), 'WorkPage'),
);
const find = page(
  '/cases',
  search.nothing,
  lazyRouteComponent(() => import('../pages/find-page'), 'FindPage'),
);
const register = page(
  '/matters/new',
  search.register,
  lazyRouteComponent(() => import('../pages/register/register-page'), 'RegisterPage'),
);
const leads = page(
  '/leads',
  search.nothing,
  lazyRouteComponent(() => import('../pages/leads/leads-page'), 'LeadsPage'),
);
const newLead = page(
  '/leads/new',
  search.nothing,
  lazyRouteComponent(() => import('../pages/leads/register-lead-page'), 'RegisterLeadPage'),
);
const handOvers = page(
  '/hand-overs',
  search.handOvers,
  lazyRouteComponent(() => import('../pages/hand-overs-page'), 'HandOversPage'),
);
const receipt = page(
  '/matters/$id/receipt',
  search.nothing,
  lazyRouteComponent(() => import('../pages/receipt/receipt-page'), 'ReceiptPage'),
);
const deadlines = page(
  '/deadlines',
  search.deadlines,
  lazyRouteComponent(() => import('../pages/deadlines-page'), 'DeadlinesPage'),
);
const system = page(
  '/system',
  search.nothing,
  lazyRouteComponent(() => import('../pages/system-page'), 'SystemPage'),
);

const theCase = page(
  '/cases/$id',
  search.nothing,
  lazyRouteComponent(() => import('../pages/case/case-page'), 'CasePage'),
);
const caseTab = <Path extends string, Search>(
  path: Path,
  validateSearch: (input: Record<string, unknown>) => Search,
  component: ReturnType<typeof lazyRouteComponent>,
) => createRoute({ getParentRoute: () => theCase, path, validateSearch, component, pendingComponent: WaitedBlocks });
const caseTabs = [
  caseTab(
    'overview',
    search.nothing,
    lazyRouteComponent(() => import('../pages/case/overview'), 'Overview'),
  ),
  caseTab(
    'timeline',
    search.timeline,
    lazyRouteComponent(() => import('../pages/case/timeline-tab'), 'TimelineTab'),
  ),
  caseTab(
    'claims',
    search.nothing,
    lazyRouteComponent(() => import('../pages/case/claims'), 'Claims'),
  ),
  caseTab(
    'documents',
    search.nothing,
    lazyRouteComponent(() => import('../pages/case/documents'), 'Documents'),
  ),
  caseTab(
    'history',
    search.history,
    lazyRouteComponent(() => import('../pages/case/history'), 'History'),
  ),
] as const;

const routeTree = root.addChildren([
  signInRoute,
  verifyRoute,
  shell.addChildren([
    home,
    work,
    find,
    register,
    receipt,
    leads,
    newLead,
    handOvers,
    deadlines,
    system,
    theCase.addChildren(caseTabs),
  ]),
]);

export const makeRouter = (queryClient: QueryClient) =>
  createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: false,
    scrollRestoration: true,
    defaultErrorComponent: BrokenPage,
    defaultNotFoundComponent: NotFoundPage,
    // What was there stays for 300 ms, then grey blocks; a page brings blocks of its own shape once its code is there.
    defaultPendingMs: 300,
    defaultPendingMinMs: 0,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
