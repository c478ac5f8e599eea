export default `
bát men lam nung ra rỗ đầu đinh, chạm ngón tay thấy lấm tấm như da gà.
men bong từng mảng để lộ xương đất vì đồ mộc còn dính bụi lúc nhúng.
đất sét luyện chưa kỹ, lẫn sỏi vôi, nung xong vài bữa ngậm hơi ẩm là nổ bốp.
nứt chân chim trên mặt đĩa là do men co nhiều hơn xương khi nguội.
nung hoàn nguyên thiếu ôxy thì men đồng chuyển đỏ huyết dụ, dư chút gió lại ra xanh.
lò bầu đốt củi ngày xưa mất ba ngày ba đêm, người coi lửa thức trắng hai con mắt đỏ kè.
lò gas con thoi tiết kiệm, nhiệt đều, nhưng màu men không còn nét hoả biến ngẫu nhiên.
thợ chuốt bàn xoay ở Bàu Trúc đi giật lùi quanh khối đất, không cần bàn xoay.
bình gốm Chăm nung rơm ngoài trời, lốm đốm khói đen, mỗi cái một vẻ.
khuôn thạch cao hút nước lâu ngày trơ lì, đổ rót mãi không chịu khô.
hồ rót để lắng, quên khuấy, đáy bình dày cộm còn miệng mỏng tanh.
chất điện giải thuỷ tinh lỏng cho vào hồ giảm lượng nước mà vẫn chảy sánh.
chum tương rịn nước ra thành, mẻ tương mốc đen hỏng sạch.
ngói âm dương đổ mồ hôi, rêu bám đen thui, mưa lớn dột tong tong.
gạch tuynen ra lò nhiều viên non, gõ kêu bịch bịch chứ không keng.
viên gạch mộc phơi gặp mưa rào nhão nhoẹt, mất đứt hai vạn viên.
trộn than cám vào đất giúp viên gạch tự cháy từ trong, đỡ tốn nhiên liệu.
lò gạch thủ công khói táp cháy ngọn lúa, ruộng quanh lò lép kẹp.
tỉnh ra chỉ thị xoá sổ lò đứng trước cuối năm, chủ lò lao đao tìm nghề khác.
gạch không nung ép từ mạt đá, xỉ than, bà con chê nặng và khó bắt vữa.
tường xây gạch bê tông khí chưng áp nứt xé chéo góc cửa, thợ tô trét lại mấy lần.
vữa khô nhanh quá do gạch hút nước, phải tưới ẩm hay dùng vữa chuyên dụng lớp mỏng.
muối trắng nổi phấn trên tường gạch đỏ, cạo đi qua mùa mưa lại trồi.
gạch men lát nền dộp, đi nghe lộp bộp, nửa đêm bung nổ như súng.
bột trét lót không chừa mạch co giãn nên trời lạnh đột ngột nền đội lên.
máy ép gạch ceramic ba nghìn tấn, bột phun sấy ẩm sáu phần trăm tơi như cát.
lỗi lõi đen trong viên gạch vì chất hữu cơ chưa kịp cháy hết đã kết khối.
mài cạnh gạch granit bắn nước trắng đục, bùn mài lắng đầy ao chẳng biết đổ đâu.
bùn mài đem phối lại vào xương gạch năm phần trăm không hại gì.
kính cường lực tự nổ giữa trưa, mảnh như hạt ngô rơi rào rào.
tạp chất niken sunfua trong phôi kính chuyển pha gây nổ, thử ngâm nhiệt mới lọc ra.
cắt kính bằng mũi hợp kim chấm dầu hôi, bẻ rắc một cái ngọt xớt.
bể nấu thuỷ tinh chạy liên tục bảy năm mới tắt sửa gạch chịu lửa.
chai thổi ra mỏng đáy, chiết bia nóng lạnh đột ngột vỡ toang.
bọt khí, vân xoắn, hạt đá chưa chín là ba tật hay gặp của thuỷ tinh.
mảnh vụn thuỷ tinh màu lẫn lộn nên chỉ nấu được chai xanh rêu.
người thợ thổi bóng đèn phồng má, tay xoay ống sắt, giọt lửa đỏ lừ phình dần.
dải ủ nguội phải chạy chậm, hấp tấp thì ly rót nước sôi nứt đôi.
gương soi ố đen viền vì nước lau ngấm vào lớp bạc sau lưng.
kính hộp đọng sương ở giữa, keo chân không hở, hạt hút ẩm đã no.
màng dán kính phồng bọt, kéo gạt hoài không ra, nắng vào tím ngắt.
đá hoa cương nứt dăm khi cẩu, nhựa lót lưới mặt sau cứu được đôi phần.
cưa dây kim cương cắt khối đá vuông vức, nước phun bụi trắng như sữa.
thợ đá Non Nước hít bụi silic từ nhỏ, bốn chục tuổi đã thở khò khè.
tượng Phật ngọc đá cẩm thạch bị rỉ vàng loang vì có lẫn pyrit.
bàn bếp đá trắng dính nghệ với rượu vang, chà cách mấy vẫn còn vệt.
chất phủ chống thấm gốc flo làm giọt nước lăn tròn như trên lá sen.
cối đá Ninh Vân đục tay, rãnh cối toả tia, xay bột nước mịn mượt.
nổ mìn khai thác đá rung rinh nhà dân, bụi phủ lá chè trắng phau.
máy nghiền cát nhân tạo cho hạt dẹt, trộn bê tông khô khốc khó bơm.
cát sông khan hiếm, giá nhảy gấp ba, công trình nằm chờ dài cổ.
cát biển rửa mặn rồi vẫn lo cốt thép gỉ, nghiên cứu thêm mới dám dùng.
xi măng để lâu vón hòn, bóp không tan, trộn ra bở như bánh quy.
mẫu bê tông nén ở hai mươi tám ngày chỉ được mười tám mêga, thiết kế hai lăm.
đổ cột ban trưa quên bảo dưỡng, mặt nứt nẻ mai rùa ngay chiều hôm đó.
tưới đẫm, phủ bao bố, che bạt tối thiểu bảy ngày cho bê tông khỏi mất nước.
phụ gia siêu dẻo bơm dư làm bê tông phân tầng, vữa nổi lên đá chìm xuống.
tro bay thay một phần xi măng, toả nhiệt ít, đúc khối lớn khỏi nứt.
xỉ lò cao nghiền mịn phản ứng chậm song cường độ về sau vượt trội.
lò quay xi măng kết vòng bên trong, clanhke ra cục to như cái thúng.
gạch chịu lửa rụng từng mảng, vỏ lò đỏ rực, cả ca hối hả phun nước làm mát.
tận dụng nhiệt khí thải phát điện, nhà máy tự lo được một phần tư nhu cầu.
đốt bùn thải và rác công nghiệp trong lò nung phải canh ngặt lượng clo.
bụi lọc túi rách, ống khói phun trắng mái ngói cả ấp.
cọc ly tâm đúc sẵn nứt đầu lúc ép, thép chủ tòi ra như râu.
tấm lợp fibrô xi măng giòn, thay sợi amiăng bằng sợi PVA nhập thì đội giá.
vôi sống tôi bằng nước sôi sùng sục, bắn vào mắt là hỏng.
nung vôi đốt than đá mùi lưu huỳnh khé cổ, chó mèo cũng bỏ đi.
hàng trăm lò vôi ven sông ngừng lửa, còn trơ những ống gạch rêu phong.
sơn nước quét tường mới một mùa mưa đã phấn hoá, quệt tay trắng bệch.
chân tường thấm ẩm, sơn phồng túi nước, chọc vào chảy ròng.
cạo sạch, đục vữa, quét chống thấm thẩm thấu rồi mới trát lại.
pha sơn theo quạt màu, thùng đầu với thùng sau lệch nhau nửa tông.
sơn để kho hai năm lắng cứng như đá, máy lắc lắc cả giờ chưa tan.
váng da trên mặt lon, vớt ra, lọc qua vải mùng rồi pha dầu thông.
sơn tĩnh điện sần vỏ cam do súng đặt gần và bột cũ lẫn ẩm.
móc treo đóng dày sơn nên không dẫn điện, hàng hút bột chỗ có chỗ không.
lò sấy sơn hai trăm độ mười lăm phút, non thì cạo tróc, già thì ngả vàng.
phốt phát kẽm kết tinh thô làm màng sơn kém bóng, chỉnh lại độ axit tự do.
sơn epoxy nền xưởng bong theo vệt bánh xe, nền bê tông còn ẩm tám phần trăm.
sơn chống hà đáy ghe chưa đầy sáu tháng hàu bám lởm chởm, cạo phát ngán.
sơn phản quang kẻ vạch đường trộn hạt bi thuỷ tinh rắc nóng.
tẩy sơn bằng hoá chất clo hữu cơ độc lắm, mở cửa cho thoáng nghe con.
phun cát cầu cảng bụi mù, vải bạt che phần phật, dân chài la ó.
sơn lót giàu kẽm bảo vệ kiểu hy sinh, xước nhẹ thép vẫn chưa gỉ.
màng sơn khô đo được bảy chục micrô, hợp đồng đòi trăm hai, phải phun bù.
mực bút lông khô ngòi, chấm cồn cứu được vài chữ.
bể mạ kẽm đục ngầu, hàng ra xám xịt, góc trong không ăn.
mạ niken bị rộp bong, bẻ gập là lột như giấy bạc.
tẩy dầu chưa sạch, màng nước đứt quãng trên bề mặt thì mạ chi cũng bong.
nồng độ chất bóng cao làm lớp mạ giòn, ứng suất kéo nứt lăn tăn.
thử thể tích Hull trong cốc nhỏ cho biết dải dòng nào bị cháy, dải nào mờ.
lọc than hoạt tính qua đêm, châm lại phụ gia, bể sáng trở lại.
khí crôm sáu bốc lên vàng mù, chảy máu cam là chuyện thường ngày.
chuyển sang crôm ba ít độc, màu hơi ngả tối, khách quen mắt rồi cũng ưng.
mạ kẽm nhúng nóng xỉ bám gai tay, mép lỗ ren lấp kín phải taro lại.
trước khi nhúng khoan lỗ thông hơi, kẻo ống kín nổ văng kẽm lỏng.
kẽm tràn chậu sôi bốn trăm năm chục độ, giọt nước rơi vào bắn như pháo hoa.
anốt hoá nhôm ra màu sần, loang, cầm vân tay in lại mãi.
bịt lỗ xốp trong nước nóng có niken axêtat, màu giữ bền ngoài trời.
mạ vàng giả trang sức, mồ hôi muối đeo nửa tháng ra đồng đỏ.
mạ hoá học niken phốt pho phủ đều cả lòng ống, không cần dòng điện.
nước rửa sau mạ qua ba bậc ngược dòng tiết kiệm được tám phần mười.
cột nhựa trao đổi ion hấp thu kim loại, rửa giải lấy lại dung dịch đặc.
bùn xi mạ chứa hydroxit đồng, crôm, niken, trước giờ cứ chôn lén sau vườn.
cảnh sát môi trường phục hai đêm bắt quả tang ống xả ngầm ra kênh.
làng mạ Thanh Thuỳ giếng khơi nào múc lên cũng ngửi tanh tanh.
mạ đồng xyanua bóng khít mà cực độc, xưởng phải có tủ thuốc giải ngay cửa.
axit sunfuric đặc đổ vào nước chứ ai lại làm ngược, sôi bắn mù mắt đó.
can nhựa đựng axit nitric để nắng căng phồng như trống, nắp bật tung.
xút vảy hút ẩm chảy nhão, dính vào da nhớt nhớt rồi phỏng sâu.
nước Javen ngửi xốc, pha nhầm với thuốc tẩy bồn cầu sinh hơi clo ngạt thở.
phích hoá chất mất nhãn, chẳng ai dám mở, cất xó nhà kho chục năm nay.
bảng an toàn hoá chất tiếng Anh dày cộp, công nhân dòm hình đầu lâu là đủ hiểu.
vòi rửa mắt khẩn cấp bị chất thùng chắn lối, lúc cần mò không tới.
phản ứng toả nhiệt mất kiểm soát, áo làm lạnh hết công suất, màng nổ bung.
nạp nguyên liệu từng mẻ nhỏ, khuấy đều, giữ dưới bốn mươi độ mới dám tăng tốc.
cột chưng cất bị ngập lụt, chênh áp tăng vọt, sản phẩm đỉnh lẫn cấu tử nặng.
tháp đệm hấp thụ khí amoniac bằng nước, vòng đệm sứ bể nghẽn dòng.
chất xúc tác nhiễm lưu huỳnh mất hoạt tính, hoàn nguyên bằng khí hydro nóng.
ly tâm đường non không tách mật, tinh thể bết lại như kẹo kéo.
tinh thể muối to nhỏ tuỳ tốc độ bay hơi và độ khuấy động của ruộng.
chiết tinh dầu sả bằng nồi đồng, cất hơi nước hai tiếng, dầu vàng nổi bóng.
sáp ong lọc lẫn xác ong cháy nâu, nấu cách thuỷ rồi để nguội bóc đáy.
xà phòng thủ công nấu non xút ăn rát da, nấu kỹ ủ sáu tuần mới dịu.
nước rửa chén tách lớp, muối cho quá tay loãng toẹt.
nhang trầm rắc tạp chất keo, đốt khói cay xè chứ thơm gì nổi.
chân nhang nhuộm đỏ Quảng Phú Cầu phơi xoè như bông hoa khổng lồ.
pháo hoa giấy, diêm quẹt ẩm đầu, quẹt chục que mới bật lửa.
cồn khô cháy xanh lè, đun lẩu cay mắt, có người bỏng vì châm thêm lúc còn lửa.
phân bón lót trộn ure gặp ẩm chảy nước, vón tảng đập bằng vồ.
tạo hạt phân trong trống quay, phun hơi, sấy nguội, áo dầu chống kết khối.
thuốc trừ sâu đóng gói, mùi lân hữu cơ hắc như tỏi thối, phải đeo mặt nạ hai phin.
keo con voi trắng mốc quanh mối dán, dính tay lột cả da.
keo dán gạch hết hạn trộn không nở, treo gạch trượt xuống từ từ.
silicon trám khe bồn tắm mốc chấm đen, khoét ra bơm lại loại kháng nấm.
băng keo trong gặp lạnh hết dính, thùng bung toang giữa kho đông.
bột màu ôxít sắt đỏ mịn như phấn, rơi ra nền quét đâu lem đó.
sơn móng, mực xăm, phẩm nhuộm rẻ tiền chứa chất cấm, kiểm tra mới tá hoả.
pin chì tái chế nấu lậu giữa đồng, trẻ con trong xóm máu nhiễm chì.
xưởng phá dỡ bình ắc quy làng Đông Mai dời ra cụm công nghiệp từ lâu mà đất vẫn độc.
quặng sắt nghèo tuyển từ, tinh quặng ẩm nhão, mùa mưa không xúc nổi.
quặng đồng xay mịn, tuyển nổi bằng bọt dầu thông, váng óng ánh màu cánh gián.
đuôi quặng bồi đầy đập, trời mưa to ai cũng nơm nớp vỡ bờ.
thiêu kết quặng, khí thải mang SO2 qua tháp sữa vôi thành thạch cao.
nấu luyện thiếc Quỳ Hợp, gió lò thổi đục ngầu, xỉ đen nhánh.
lò điện hồ quang nấu thép phế nổ đùng vì lọt bình gas kín.
thép lỏng nhiều khí hydro đông lại nở trắng đốm bên trong.
khử khí trong chân không, thổi argon đáy thùng, thép sạch rõ rệt.
đúc liên tục bị rách vỏ, thép chảy tràn xuống sàn, báo động réo vang.
phôi vuông cán thanh vằn ra nứt dọc, hằn vết như bị mèo cào.
vảy cán rơi lộp độp, gom lại bán cho lò xi măng làm chất trợ.
dây đồng cán nguội ngả xanh gỉ trong kho muối ven biển.
điện phân tinh luyện đồng, bùn dương cực giữ lại bạc và vàng.
nhôm định hình đùn ra xước dọc, khuôn mòn, thanh xoắn như thừng.
hoá già nhân tạo sáu tiếng ở một trăm bảy lăm độ đưa thanh nhôm tới độ cứng quy định.
kẽm tấm cuốn mái, ống xối hàn thiếc, thợ thiếc gõ lanh canh dọc phố Hàng Thiếc.
tấm tôn lạnh bị gỉ trắng vì xếp chồng lúc còn ướt.
thép không gỉ mua rẻ, nam châm hút dính, dùng rửa chén vài tuần lấm tấm nâu.
vết hàn inox ố cầu vồng, tẩy bằng gel axit rồi xả nước cho thụ động lại.
đường ống ngầm bị ăn mòn điểm, chôn hai tấm anốt magiê cách nhau mười mét.
`
