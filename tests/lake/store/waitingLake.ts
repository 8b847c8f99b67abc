import { startLake } from 'lake/startLake.ts';

process.once('message', (dataFolder) => {
  startLake({ port: 0, dataFolder: String(dataFolder), empty: true, token: 'a-test-token' }).then(
    ({ url }) => process.send?.(url),
    (error: unknown) => process.send?.(String(error)),
  );
});
process.send?.('ready');
