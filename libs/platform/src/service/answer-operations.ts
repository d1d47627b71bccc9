import type { ServiceName } from '@one-window/contracts';
import { sealed } from '@one-window/kernel';
import type { FastifyInstance } from 'fastify';
import { INTERNAL_PATH, PROOF_HEADER, Question, type OperationsProof } from './asked-operations';
import type { Operations } from './operations';

/** Answers the front door's questions about this service. Who asks without a proof is told that there is nothing. */
export const answerOperations = (
  fastify: FastifyInstance,
  service: ServiceName,
  operations: Operations,
  proof: OperationsProof,
): void => {
  fastify.post(INTERNAL_PATH, async (request, reply) => {
    const given = request.headers[PROOF_HEADER];
    const question = Question.safeParse(request.body);
    const proven = typeof given === 'string' && proof.holds(given, service, request.body);
    void reply.header('cache-control', 'no-store');
    if (!proven || !question.success) return reply.status(404).send({ code: 'route/unknown' });
    return reply.send(await answer(service, operations, question.data));
  });
};

const answer = async (service: ServiceName, operations: Operations, question: Question): Promise<unknown> => {
  switch (question.ask) {
    case 'overview':
      return operations.overview();
    case 'parked':
      return operations.parkedAt(service);
    case 'waiting':
      return operations.waiting(service, question.caseId);
    case 'retry':
      return operations.retry(service, question.caseId, question.by);
    case 'drop': {
      const { caseId, offset, by, why } = question;
      return operations.drop(service, caseId, { offset, by, why: sealed(why) });
    }
  }
};
