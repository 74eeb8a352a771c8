/**
 * Operators that the ONNX standard defines. Those of other domains are code of whoever made them: `ai.onnx.contrib`
 * runs Python, `com.microsoft` loads native contexts.
 */
export const DOMAINS: ReadonlySet<string> = new Set(['', 'ai.onnx', 'ai.onnx.ml']);
