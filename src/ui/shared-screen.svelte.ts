/** Whether others can see this screen. Then pages for the facilitator alone stay covered (brief 4.4). Kept only while the app is open. */
export const sharedScreen = $state({ on: false });
