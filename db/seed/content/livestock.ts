import type { SectorContent } from './shape'
import { livestockNeeds } from './livestock-needs'
import { livestockTechnologies } from './livestock-technologies'

export const livestock: SectorContent = {
  organisations: [
    {
      key: 'livestock-institute',
      kind: 'institute',
      name: { vi: 'Viện Nghiên cứu Chăn nuôi Trung du Sông Lô' },
      taxBase: '260031874',
      province: '25',
      fields: ['402', '406'],
      about: {
        vi:
          'Viện nghiên cứu giống vật nuôi, dinh dưỡng và môi trường chăn nuôi cho vùng trung du miền núi; quản ' +
          'lý đàn giống gốc gà, bò và một trại thực nghiệm ruồi lính đen 1.200 m².',
      },
      people: [
        { name: 'Nguyễn Đình Trọng', title: 'Phó viện trưởng' },
        { name: 'Tạ Thị Bích Liên', title: 'Trưởng phòng Dinh dưỡng vật nuôi' },
      ],
    },
    {
      key: 'livestock-university',
      kind: 'university',
      name: { vi: 'Trường Đại học Nông lâm Sông Thương', en: 'Song Thuong University of Agriculture and Forestry' },
      taxBase: '240015639',
      province: '24',
      fields: ['402', '403', '102'],
      about: {
        vi:
          'Trường có khoa Chăn nuôi – Thú y và viện kỹ thuật nông nghiệp, mạnh về thiết bị đo thông minh cho ' +
          'chuồng trại và công nghệ lên men thức ăn.',
        en:
          'The university has a faculty of animal and veterinary science and an agricultural engineering ' +
          'institute, strong in smart barn sensing and feed fermentation.',
      },
      people: [
        { name: 'Giáp Văn Hưởng', title: 'Viện trưởng Viện Kỹ thuật nông nghiệp' },
        { name: 'Đỗ Thị Minh Nguyệt', title: 'Giảng viên cao cấp, khoa Chăn nuôi – Thú y' },
        { name: 'Thân Quốc Bảo', title: 'Chuyên viên chuyển giao công nghệ' },
      ],
    },
    {
      key: 'livestock-biologics',
      kind: 'technology-firm',
      name: { vi: 'Công ty Cổ phần Sinh phẩm Thú y Phố Hiến', en: 'Pho Hien Veterinary Biologics JSC' },
      taxBase: '090108246',
      province: '33',
      fields: ['403', '406'],
      about: {
        vi:
          'Doanh nghiệp khoa học và công nghệ sản xuất vắc xin, kit chẩn đoán và thiết bị vi khí hậu chuồng ' +
          'nuôi, nhà máy đạt GMP-WHO tại Hưng Yên.',
        en:
          'A science and technology enterprise making vaccines, diagnostic kits and barn climate equipment at a ' +
          'GMP plant in Hung Yen.',
      },
      people: [
        { name: 'Phan Anh Tú', title: 'Giám đốc nghiên cứu và phát triển' },
        { name: 'Lương Thị Thu Hà', title: 'Trưởng phòng Đăng ký sản phẩm' },
      ],
    },
    {
      key: 'livestock-pigs',
      kind: 'enterprise',
      name: { vi: 'Công ty TNHH Chăn nuôi Suối Nho' },
      taxBase: '360244917',
      province: '75',
      fields: ['402'],
      about: { vi: 'Nuôi 4.200 nái và khoảng 60.000 heo thịt mỗi năm ở năm trại, tự trộn thức ăn cho một nửa đàn.' },
      people: [
        { name: 'Đinh Công Thành', title: 'Giám đốc sản xuất' },
        { name: 'Ngô Thị Cẩm Tiên', title: 'Bác sĩ thú y trưởng' },
      ],
    },
    {
      key: 'livestock-eggs',
      kind: 'enterprise',
      name: { vi: 'Công ty Cổ phần Trứng gia cầm Vàm Cỏ' },
      taxBase: '110176052',
      province: '80',
      fields: ['402'],
      about: {
        vi: 'Sản xuất 420.000 trứng gà mỗi ngày cho chuỗi siêu thị và xưởng bánh, có trại hậu bị, lò ấp và nhà ' + 'máy cám 5 tấn mỗi giờ.',
      },
      people: [
        { name: 'Trương Hoàng Nam', title: 'Tổng giám đốc' },
        { name: 'Lê Thị Mỹ Xuyên', title: 'Quản đốc xưởng phân loại' },
        { name: 'Nguyễn Thành Đạt', title: 'Trưởng nhà máy cám' },
      ],
    },
  ],
  technologies: livestockTechnologies,
  needs: livestockNeeds,
}
