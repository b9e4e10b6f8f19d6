/** The messages beside the prompt, on the page Playground. */
export const conversation = {
  'conversation.title': 'Conversation',
  'conversation.system': 'System message',
  'conversation.message': 'Message {{number}}',
  'conversation.you': 'You',
  'conversation.assistant': 'Assistant',
  'conversation.reply': 'Write a reply',
  'conversation.roleOf': 'Role of message {{number}}',
  'conversation.after': 'Sent after the prompt and its files, in this order.',
  'conversation.add': 'Add message',
  'conversation.removeShort': 'Remove',
  'conversation.removeNumber': 'Remove message {{number}}',
  'conversation.empty': 'This message is empty. Write it, or remove it.',
  'conversation.continue': 'Continue the conversation',
  'conversation.notShared':
    'The link holds no system message, no further messages and no files: only the example, the prompt, the model and the parameters.',
} as const;
