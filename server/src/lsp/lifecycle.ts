import {
  ErrorCodes,
  Message,
  ResponseError,
  type Connection,
  type ConnectionOptions,
  type RequestMessage,
} from 'vscode-languageserver';

const refuseEarly = 'glossa/refuseBeforeInitialize';
const refuseSecond = 'glossa/refuseSecondInitialize';
const refuseLate = 'glossa/refuseAfterShutdown';

/**
 * Keeps the order that LSP 3.17 asks for ("Server lifecycle"), which the library leaves to the server: before
 * `initialize` and after `shutdown` requests are refused and notifications dropped, all but `exit`.
 */
export function lifecycleOptions(): ConnectionOptions {
  let state: 'new' | 'running' | 'shut down' = 'new';
  return {
    messageStrategy: {
      handleMessage: (message, next) => {
        if (Message.isRequest(message)) {
          const method = admit(message);
          const admitted: RequestMessage =
            method === message.method ? message : { ...message, method, params: {} };
          return next(admitted);
        }
        if (Message.isNotification(message) && state !== 'running' && message.method !== 'exit') {
          return undefined;
        }
        return next(message);
      },
    },
  };

  function admit({ method }: RequestMessage): string {
    if (state === 'shut down') {
      return refuseLate;
    }
    if (method === 'initialize') {
      const isFirst = state === 'new';
      state = 'running';
      return isFirst ? method : refuseSecond;
    }
    if (state === 'new') {
      return refuseEarly;
    }
    if (method === 'shutdown') {
      state = 'shut down';
    }
    return method;
  }
}

/** The answers to what {@link lifecycleOptions} refuses. */
export function answerRefused(connection: Connection): void {
  const refusals = [
    [refuseEarly, ErrorCodes.ServerNotInitialized, 'The server is not initialized yet.'],
    [refuseSecond, ErrorCodes.InvalidRequest, 'The server is initialized already.'],
    [refuseLate, ErrorCodes.InvalidRequest, 'The server is shut down.'],
  ] as const;
  for (const [method, code, reason] of refusals) {
    connection.onRequest(method, () => new ResponseError(code, reason));
  }
}
