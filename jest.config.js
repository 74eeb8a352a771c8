export default {
  testEnvironment: 'node',
  // Tests start real processes; a busy machine takes its time.
  testTimeout: 60_000,
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // Its sabotaged bundles do not start yet; .ci/run reports it as skipped.
  testPathIgnorePatterns: ['/node_modules/', 'test/examples/demo.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/lib', '<rootDir>/dist', '<rootDir>/.domicile'],
};
