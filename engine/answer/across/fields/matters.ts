/** What a letter is for, each as a yes-no field of its own. */
const matters = ['Complaint', 'Demand for payment', 'Cancellation', 'Offer'] as const;

export const isMatter = (heading: string): boolean => matters.some((each) => each === heading);
