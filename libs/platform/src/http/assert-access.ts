import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import type { INestApplicationContext } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { ACCESS } from './access';

/** A route that does not say who may call it is a mistake, found at start and not by a stranger. @throws Error */
export const assertAccessDeclared = (app: INestApplicationContext): void => {
  const open = [...app.get(ModulesContainer).values()]
    .flatMap(module => [...module.controllers.values()])
    .flatMap(({ metatype }) => (typeof metatype === 'function' ? routesWithoutAccess(metatype) : []));
  if (open.length > 0) throw new Error(`routes without MayCall(…): ${open.join(', ')}`);
};

const routesWithoutAccess = (controller: {
  readonly name: string;
  readonly prototype?: unknown;
}): readonly string[] => {
  const prototype = controller.prototype;
  if (typeof prototype !== 'object' || prototype === null) return [];
  return Object.entries(Object.getOwnPropertyDescriptors(prototype)).flatMap(([name, { value }]) => {
    if (typeof value !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, value)) return [];
    if (!Reflect.hasMetadata(PATH_METADATA, value) || Reflect.hasMetadata(ACCESS, value)) return [];
    return [`${controller.name}.${name}`];
  });
};
