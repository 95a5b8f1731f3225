/** pdfmake's modules are compiled: what they export by default is found one or two steps down, depending on who loads them. */
export function exported<T>(module: { default: T }): T {
	return (module.default as { default?: T }).default ?? module.default;
}
