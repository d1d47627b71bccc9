export { run, type Running } from './run';
export { services } from './services';
