import { Outlet } from '@tanstack/react-router';
export const CasePage = () => <Outlet />;
