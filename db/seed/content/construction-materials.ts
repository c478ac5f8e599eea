import type { SectorContent } from './shape'
import { constructionMaterialsNeeds } from './construction-materials-needs'
import { constructionMaterialsTechnologies } from './construction-materials-technologies'

export const constructionMaterials: SectorContent = {
  organisations: [
    {
      key: 'construction-materials-institute',
      kind: 'institute',
      name: {
        vi: 'Viện Khoa học Vật liệu Silicat Trường Lệ',
        en: 'Trường Lệ Institute of Silicate Materials Science',
      },
      taxBase: '288306417',
      province: '38',
      fields: ['205', '204', '201'],
      about: {
        vi: 'Viện nghiên cứu xi măng, gốm, thủy tinh và vật liệu tái chế từ phế thải công nghiệp; có lò nung thí nghiệm đến 1.700 °C, phòng nhiễu xạ tia X và trạm trộn bê tông thực nghiệm. Mạng lưới hợp tác trải từ Thanh Hóa tới đồng bằng sông Cửu Long.',
        en: 'An institute for cement, ceramics, glass and materials recycled from industrial residues, with test kilns up to 1,700 °C, an X-ray diffraction laboratory and an experimental batching plant. Its partners range from Thanh Hóa to the Mekong delta.',
      },
      people: [
        { name: 'Lê Trọng Hiển', title: 'Viện trưởng' },
        { name: 'Hoàng Thị Bích Liên', title: 'Trưởng phòng Gốm và Men màu' },
        { name: 'Mai Xuân Trường', title: 'Trưởng phòng Xi măng – Bê tông' },
      ],
    },
    {
      key: 'construction-materials-cement',
      kind: 'enterprise',
      name: { vi: 'Công ty Cổ phần Xi măng Yên Lập' },
      taxBase: '578012964',
      province: '22',
      fields: ['204', '205'],
      about: {
        vi: 'Nhà máy xi măng lò quay 4.200 tấn clinker/ngày kèm mỏ đá vôi và hai trạm bê tông thương phẩm phục vụ Quảng Ninh, Hải Phòng.',
      },
      people: [
        { name: 'Vũ Đức Sơn', title: 'Phó Tổng Giám đốc kỹ thuật' },
        { name: 'Nguyễn Thị Hạnh Dung', title: 'Trưởng phòng Môi trường' },
        { name: 'Phạm Quý Toàn', title: 'Giám đốc mỏ đá' },
      ],
    },
    {
      key: 'construction-materials-pottery',
      kind: 'enterprise',
      name: { vi: 'Công ty TNHH Gốm đỏ Cổ Chiên' },
      taxBase: '158720436',
      province: '86',
      fields: ['205'],
      about: {
        vi: 'Xưởng gốm đỏ ven sông với 26 lò nung trấu, làm chậu hoa, tượng sân vườn và gạch trang trí xuất khẩu; 180 thợ, mỗi năm khoảng 210 công-ten-nơ.',
      },
      people: [
        { name: 'Lương Văn Út', title: 'Giám đốc' },
        { name: 'Trần Thị Kiều Mi', title: 'Trưởng phòng Xuất khẩu' },
      ],
    },
    {
      key: 'construction-materials-concrete',
      kind: 'technology-firm',
      name: { vi: 'Công ty Cổ phần Công nghệ Vật liệu Gia Định Xanh', en: 'Gia Định Xanh Materials Technology JSC' },
      taxBase: '318207551',
      province: '79',
      fields: ['201', '205', '210'],
      about: {
        vi: 'Doanh nghiệp khoa học và công nghệ phát triển bê tông siêu tính năng, vật liệu cách nhiệt và cảm biến cho công trường; xưởng đúc sẵn 6.000 m² và phòng thí nghiệm LAS-XD.',
        en: 'A science and technology enterprise developing ultra-high-performance concrete, thermal insulation and construction-site sensors, with a 6,000 m² precast plant and a certified materials laboratory.',
      },
      people: [
        { name: 'Tô Vĩnh Phước', title: 'Giám đốc' },
        { name: 'Ngô Thị Cát Tường', title: 'Trưởng phòng Nghiên cứu và Phát triển' },
        { name: 'Đinh Công Luận', title: 'Kỹ sư trưởng kết cấu' },
      ],
    },
    {
      key: 'construction-materials-broker',
      kind: 'intermediary',
      name: { vi: 'Trung tâm Kết nối Công nghệ Làng nghề Kinh Bắc' },
      taxBase: '238591703',
      province: '24',
      fields: ['205', '502'],
      about: {
        vi: 'Tổ chức trung gian giúp các làng nghề gốm, đá và mộc ở Bắc Ninh, Hưng Yên, Ninh Bình nêu nhu cầu, tìm công nghệ và lập hồ sơ vay vốn đổi mới thiết bị.',
      },
      people: [
        { name: 'Nguyễn Đăng Khiêm', title: 'Giám đốc trung tâm' },
        { name: 'Chu Thị Thùy', title: 'Chuyên viên môi giới công nghệ' },
      ],
    },
  ],
  technologies: constructionMaterialsTechnologies,
  needs: constructionMaterialsNeeds,
}
