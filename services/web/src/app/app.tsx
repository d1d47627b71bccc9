import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import enUS from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { NotReached, Refused } from '../api/problem';
import { fontSizes } from '../design/tokens';
import { themeFor } from '../design/theme';
import { SignInAgain } from '../components/sign-in-again';
import { makeRouter } from './router';
import { useSettings } from './settings';

/** An expected "no" is final; a lost network is asked again once. */
const worthRetrying = (failures: number, error: unknown): boolean =>
  error instanceof Refused ? error.status >= 500 && failures < 1 : error instanceof NotReached && failures < 1;

const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: worthRetrying, refetchOnWindowFocus: false, staleTime: 5_000 } },
});
const router = makeRouter(queryClient);

export const App = () => {
  const { i18n } = useTranslation();
  const { fontSize } = useSettings();
  const theme = useMemo(() => themeFor(fontSize), [fontSize]);
  useEffect(() => {
    document.documentElement.style.fontSize = `${fontSizes[fontSize]}px`;
  }, [fontSize]);
  return (
    <ConfigProvider locale={i18n.language === 'en' ? enUS : zhCN} theme={theme} button={{ autoInsertSpace: false }}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <SignInAgain />
      </QueryClientProvider>
    </ConfigProvider>
  );
};
