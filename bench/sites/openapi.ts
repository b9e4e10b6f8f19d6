/** The chat call of the AI/ML API as one OpenAPI document: what every peer is given to document. */
export const openapi = {
  openapi: '3.1.0',
  info: {
    title: 'AI/ML API',
    version: '1.0.0',
    description: 'One call: a chat completion with an image or a PDF.',
  },
  servers: [{ url: 'https://api.aimlapi.com/v1' }],
  security: [{ bearer: [] }],
  paths: {
    '/chat/completions': {
      post: {
        operationId: 'createChatCompletion',
        tags: ['Chat'],
        summary: 'Create a chat completion',
        description:
          'Sends text, images and PDF files to a model, and gives its answer, whole or as a stream.',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ChatRequest' },
              example: {
                model: 'gpt-4o',
                stream: true,
                messages: [
                  {
                    role: 'user',
                    content: [
                      { type: 'text', text: "What's in this image?" },
                      {
                        type: 'image_url',
                        image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' },
                      },
                    ],
                  },
                ],
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The completion',
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/ChatCompletion' } },
            },
          },
          '401': { description: 'The key is missing or wrong' },
          '429': { description: 'Too many requests' },
        },
      },
    },
  },
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    schemas: {
      ChatRequest: {
        type: 'object',
        required: ['model', 'messages'],
        properties: {
          model: { type: 'string', description: 'Name of the model', default: 'gpt-4o' },
          messages: { type: 'array', items: { $ref: '#/components/schemas/Message' } },
          stream: { type: 'boolean', default: false },
          temperature: { type: 'number', minimum: 0, maximum: 2 },
          top_p: { type: 'number', minimum: 0.01, maximum: 1 },
          max_tokens: { type: 'integer', minimum: 1 },
          seed: { type: 'integer', minimum: 1 },
        },
      },
      Message: {
        type: 'object',
        required: ['role', 'content'],
        properties: {
          role: { type: 'string', enum: ['system', 'user', 'assistant'] },
          content: { type: 'array', items: { $ref: '#/components/schemas/Part' } },
        },
      },
      Part: {
        type: 'object',
        required: ['type'],
        properties: {
          type: { type: 'string', enum: ['text', 'image_url', 'file'] },
          text: { type: 'string' },
          image_url: { type: 'object', properties: { url: { type: 'string' } } },
          file: {
            type: 'object',
            properties: { filename: { type: 'string' }, file_data: { type: 'string' } },
          },
        },
      },
      ChatCompletion: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          choices: { type: 'array', items: { type: 'object' } },
          usage: {
            type: 'object',
            properties: {
              prompt_tokens: { type: 'integer' },
              completion_tokens: { type: 'integer' },
              total_tokens: { type: 'integer' },
            },
          },
        },
      },
    },
  },
};
