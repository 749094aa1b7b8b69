/** What a letter is for, each as a yes-no field of its own; of several that fit equally the first counts. */
export const matters = ['Complaint', 'Demand for payment', 'Cancellation', 'Offer'] as const;

export const isMatter = (heading: string): boolean => matters.some((each) => each === heading);
